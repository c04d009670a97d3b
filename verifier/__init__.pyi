"""The types of what `verifier/__init__.py` gives by name."""

from verifier.api import verify as verify
from verifier.errors import ConfigError as ConfigError
from verifier.errors import InputError as InputError
from verifier.errors import PackError as PackError
from verifier.errors import UnknownNameError as UnknownNameError
from verifier.errors import VerifierError as VerifierError
from verifier.frame import verify_frame as verify_frame
from verifier.model.article import Article as Article
from verifier.model.verdict import ArticleReport as ArticleReport
from verifier.model.verdict import Caveat as Caveat
from verifier.model.verdict import Rating as Rating
from verifier.model.verdict import Reason as Reason
from verifier.model.verdict import Verdict as Verdict
from verifier.reader import read_article as read_article
from verifier.reference.catalogue import Catalogue as Catalogue
from verifier.reference.catalogue import open_catalogue as open_catalogue
from verifier.report_json import article_json as article_json
from verifier.schema import report_schema as report_schema
from verifier.settings import Settings as Settings
