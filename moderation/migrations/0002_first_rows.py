"""The first version of the terms, and the group of those who moderate comments."""

from datetime import datetime, timezone

from django.db import migrations

# It holds from before any comment, so that sample content may be dated back.
VALID_FROM = datetime(2020, 1, 1, tzinfo=timezone.utc)

# key: {language: (in short, in full)}
CLAUSES = {
    "responsibility": {
        "fi": (
            "Vastaat itse siitä, että kommenttisi on lain ja hyvien tapojen mukainen.",
            "Kommentin kirjoittaja vastaa siitä, että kommentti on lain ja hyvien tapojen mukainen. "
            "Kommentissa ei saa loukata ketään eikä kertoa toisen ihmisen yksityisasioita.",
        ),
        "sv": (
            "Du ansvarar själv för att din kommentar följer lagen och god sed.",
            "Den som skriver en kommentar ansvarar för att den följer lagen och god sed. "
            "En kommentar får inte kränka någon eller röja någon annans privata angelägenheter.",
        ),
        "en": (
            "You answer for your comment being lawful and decent.",
            "Whoever writes a comment answers for its being lawful and decent. "
            "A comment must not insult anyone or reveal another person’s private matters.",
        ),
    },
    "editors-decide": {
        "fi": (
            "Palvelun ylläpito päättää, mitkä kommentit julkaistaan.",
            "Palvelun ylläpito lukee jokaisen kommentin ennen julkaisemista ja päättää, julkaistaanko se. "
            "Jos kommenttia ei julkaista, kirjoittajalle kerrotaan syy.",
        ),
        "sv": (
            "Redaktionen avgör vilka kommentarer som publiceras.",
            "Redaktionen läser varje kommentar före publiceringen och avgör om den publiceras. "
            "Om en kommentar inte publiceras får skribenten veta varför.",
        ),
        "en": (
            "The editors decide which comments are published.",
            "The editors read every comment before publication and decide whether it is published. "
            "If a comment is not published, its writer is told why.",
        ),
    },
    "no-personal-advice": {
        "fi": (
            "Kirjoittajat eivät vastaa yksittäisen ihmisen tilannetta koskeviin kysymyksiin.",
            "Palvelun kirjoittajat eivät vastaa kysymyksiin, jotka koskevat yksittäisen ihmisen tilannetta, "
            "eivätkä ota siihen kantaa. Jos tarvitset neuvoa omassa asiassasi, ota yhteyttä asiaa hoitavaan "
            "viranomaiseen.",
        ),
        "sv": (
            "Skribenterna svarar inte på frågor om en enskild persons situation.",
            "Tjänstens skribenter svarar inte på frågor som gäller en enskild persons situation och tar inte "
            "ställning till den. Om du behöver råd i ditt eget ärende, kontakta den myndighet som handlägger det.",
        ),
        "en": (
            "The writers do not answer questions on one person’s situation.",
            "The writers of the service do not answer questions that concern one person’s situation, and take no "
            "stand on it. If you need advice in a matter of your own, contact the authority that handles it.",
        ),
    },
    "not-official-position": {
        "fi": (
            "Kirjoitukset ja kommentit eivät ole julkaisijan virallisia kannanottoja.",
            "Kirjoituksissa ja kommenteissa esitetyt näkemykset ovat kirjoittajien omia. "
            "Ne eivät ole julkaisijan ({publisher}) virallisia kannanottoja.",
        ),
        "sv": (
            "Inläggen och kommentarerna är inte utgivarens officiella ställningstaganden.",
            "De åsikter som framförs i inlägg och kommentarer är skribenternas egna. "
            "De är inte officiella ställningstaganden från utgivaren ({publisher}).",
        ),
        "en": (
            "Posts and comments are not the publisher’s official position.",
            "The views expressed in posts and comments are their writers’ own. "
            "They are not the official position of the publisher ({publisher}).",
        ),
    },
    "rights": {
        "fi": (
            "Palvelun kaikki oikeudet kuuluvat julkaisijalle.",
            "Kaikki oikeudet palveluun, myös tekijänoikeus, kuuluvat julkaisijalle ({publisher}). "
            "Julkaisija pidättää kaikki oikeudet palvelun sisältöön.",
        ),
        "sv": (
            "Alla rättigheter till tjänsten tillhör utgivaren.",
            "Alla rättigheter till tjänsten, även upphovsrätten, tillhör utgivaren ({publisher}). "
            "Utgivaren förbehåller sig alla rättigheter till innehållet i tjänsten.",
        ),
        "en": (
            "All rights in the service belong to the publisher.",
            "All rights in the service, copyright included, belong to the publisher ({publisher}). "
            "The publisher reserves all rights in the content of the service.",
        ),
    },
    "permission-to-publish": {
        "fi": (
            "Annat julkaisijalle oikeuden julkaista kommenttisi tai jättää sen julkaisematta.",
            "Kommentin lähettäjä antaa julkaisijalle ({publisher}) oikeuden julkaista kommentin "
            "tai jättää sen julkaisematta.",
        ),
        "sv": (
            "Du ger utgivaren rätt att publicera eller låta bli att publicera din kommentar.",
            "Den som skickar en kommentar ger utgivaren ({publisher}) rätt att publicera den "
            "eller att låta bli att publicera den.",
        ),
        "en": (
            "You grant the publisher the right to publish your comment, or not to publish it.",
            "Whoever sends a comment grants the publisher ({publisher}) the right to publish it, or not to publish it.",
        ),
    },
}

MODERATORS = "Comment moderators"


def make_first_terms(apps, schema_editor) -> None:
    """Store version 1 of the terms in every language."""
    version = apps.get_model("moderation", "TermsVersion").objects.create(number=1, valid_from=VALID_FROM)
    clause_model = apps.get_model("moderation", "TermsClause")
    for position, (key, texts) in enumerate(CLAUSES.items(), start=1):
        for language, (summary, text) in texts.items():
            clause_model.objects.create(
                version=version, key=key, position=position, language=language, summary=summary, text=text
            )


def make_moderators(apps, schema_editor) -> None:
    """Make the group that may moderate comments and nothing else; Wagtail's own “Moderators” may too."""
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    groups = apps.get_model("auth", "Group").objects
    # Permissions are made after all migrations: this one is needed before.
    comment, _made = content_types.get_or_create(app_label="moderation", model="comment")
    moderate, _made = permissions.get_or_create(
        content_type=comment, codename="moderate_comment", defaults={"name": "Can moderate comments"}
    )
    admin, _made = content_types.get_or_create(app_label="wagtailadmin", model="admin")
    access, _made = permissions.get_or_create(
        content_type=admin, codename="access_admin", defaults={"name": "Can access Wagtail admin"}
    )
    moderators, _made = groups.get_or_create(name=MODERATORS)
    moderators.permissions.add(moderate, access)
    for group in groups.filter(name="Moderators"):
        group.permissions.add(moderate)


class Migration(migrations.Migration):
    dependencies = [
        ("moderation", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0002_initial_data"),
        # These give the right to choose files to every group that may enter the admin: not to ours.
        ("wagtaildocs", "0011_add_choose_permissions"),
        ("wagtailimages", "0023_add_choose_permissions"),
    ]

    operations = [
        migrations.RunPython(make_first_terms, migrations.RunPython.noop),
        migrations.RunPython(make_moderators, migrations.RunPython.noop),
    ]
