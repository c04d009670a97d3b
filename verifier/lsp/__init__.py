"""The language server: findings in editors as the user types (Language Server Protocol 3.17)."""
