from leitfaden.publishing.forms.house import HouseStyleForm
from leitfaden.publishing.forms.proceedings import (
    CreditForm,
    IntroductionForm,
    ProceedingsForm,
    PublishForm,
)

__all__ = ["CreditForm", "HouseStyleForm", "IntroductionForm", "ProceedingsForm", "PublishForm"]
