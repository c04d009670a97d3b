FROM python:3.12-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY verifier verifier
COPY reference_data reference_data
COPY docs/report.schema.json docs/report.schema.json
RUN python -m venv /opt/verifier && /opt/verifier/bin/pip install --no-cache-dir .

FROM python:3.12-slim
COPY --from=build /opt/verifier /opt/verifier
ENV PATH="/opt/verifier/bin:$PATH" PYTHONDONTWRITEBYTECODE=1
RUN useradd --create-home --uid 1000 reader
USER 1000
WORKDIR /articles
ENTRYPOINT ["verifier"]
CMD ["--help"]
