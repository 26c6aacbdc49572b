import factory
from factory.django import DjangoModelFactory

from leitfaden.people.actions import grant_role
from leitfaden.people.models import Role, User

PASSWORD = "ein langes gutes Passwort"


class UserFactory(DjangoModelFactory[User]):
    """Somebody with an account; `role=Role.EDITOR` gives a role."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"person{n + 1}@musterstadt.example")
    name = factory.Sequence(lambda n: f"Person {n + 1}")

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        kwargs.setdefault("password", PASSWORD)
        return model_class.objects.create_user(**kwargs)

    @factory.post_generation
    def role(self, create, extracted, **kwargs):
        if create and extracted:
            grant_role(self, extracted, by=None)


class AdministratorFactory(UserFactory):
    role = factory.PostGeneration(lambda user, *_: grant_role(user, Role.ADMINISTRATOR, by=None))


class CoordinatorFactory(UserFactory):
    role = factory.PostGeneration(lambda user, *_: grant_role(user, Role.COORDINATOR, by=None))


class EditorFactory(UserFactory):
    role = factory.PostGeneration(lambda user, *_: grant_role(user, Role.EDITOR, by=None))


class DataProtectionFactory(UserFactory):
    role = factory.PostGeneration(lambda user, *_: grant_role(user, Role.DATA_PROTECTION, by=None))
