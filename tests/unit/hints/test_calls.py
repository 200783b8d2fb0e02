"""Calls to action: found where a sentence begins with one, not in questions and quotations."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Es regnet. {Erfahren Sie hier mehr über das Wetter!}
    {Entdecken Sie den Garten der Stadt!}
    Das Spiel ist aus. {Abonnieren Sie unseren Newsletter.}
    {Klicken Sie hier für alle Bilder.}
    Der Markt öffnet. {Jetzt anmelden und Plätze sichern!}
    {Hier lesen, was der Rat beschloss.}
    Das Fest war schön. {Teilen Sie diesen Beitrag mit Freunden!}
    {Folgen Sie uns auf allen Kanälen.}
    Der Zoo ist offen. {Verpassen Sie nicht die Fütterung der Bären!}
    {Das müssen Sie gesehen haben!}
    Es schneit. {Mehr dazu lesen Sie in der Ausgabe von morgen.}
    {Besuchen Sie unsere neue Seite im Netz.}
    Der Film ist lang. {Schauen Sie das Video bis zum Ende!}
    """,
    "en": """
    It rains. {Subscribe to our newsletter.}
    {Discover the garden of the town!}
    The match is over. {Click here for all pictures.}
    {Sign up for free today.}
    The market opens. {Find out more about the stalls.}
    {Don’t miss the feeding of the bears!}
    {Follow us on all channels.}
    The fair was nice. {Share this story with friends!}
    {Read more about the council.}
    It snows. {Learn more about the winter.}
    {You have to see this picture!}
    The film is long. {Watch the video to the end!}
    """,
    "fr": """
    Il pleut. {Découvrez nos photos du jour !}
    {Cliquez ici pour voir les images.}
    Le match est fini. {Abonnez-vous à notre lettre.}
    {Inscrivez-vous dès maintenant.}
    Le marché ouvre. {Ne manquez pas la fête !}
    {Suivez-nous sur tous les canaux.}
    La fête était belle. {Partagez cet article avec vos amis.}
    {Téléchargez notre application.}
    Il neige. {Lisez aussi notre article sur l’hiver.}
    {Retrouvez tous nos articles sur le sujet.}
    Le film est long. {N’hésitez pas à nous écrire.}
    {Faites un don pour nous aider.}
    """,
    "es": """
    Llueve. {Suscríbase a nuestro boletín.}
    {Descubre el jardín de la ciudad.}
    El partido terminó. {Haga clic aquí para ver las fotos.}
    {Regístrate gratis hoy.}
    El mercado abre. {No te pierdas la fiesta del barrio.}
    {Síguenos en todos los canales.}
    La feria fue bonita. {Comparte esta noticia con tus amigos.}
    {Descargue nuestra aplicación.}
    Nieva. {Lea también nuestro artículo sobre el invierno.}
    {Únete a nuestro canal de noticias.}
    La película es larga. {Mira el vídeo hasta el final.}
    {Conoce más sobre el consejo.}
    """,
}

LEFT = {
    "de": """
    Lesen Sie gern? Er las schon als Kind.
    „Kommen Sie. Folgen Sie mir sofort!“, rief er.
    Wir entdecken Sie nicht in der Menge.
    Die Kinder entdecken die Stadt.
    Hier klicken die Kameras, dort die Türen?
    Er sagte, Sie erfahren es morgen.
    Teilen macht froh, sagt man hier.
    Jetzt liest er die Zeitung.
    Besuchen Sie oft das Museum?
    Sie werden Sie nicht finden.
    Viele abonnieren eine Zeitung.
    Das müssen alle gesehen haben.
    """,
    "en": """
    They discover the world.
    Do you subscribe to it?
    Discover is a word?
    “Follow me. Click here and wait,” he said.
    He found out more about it.
    She signed up for the course.
    The readers share the paper.
    We learn more every day.
    Don’t you miss the sea?
    He read more than she did.
    You have to see a doctor.
    Watch out for the dog? There is none.
    """,
    "fr": """
    Vous découvrez la ville.
    Découvrez-vous la ville ?
    « Venez. Cliquez ici et attendez », dit-il.
    Elle partage son pain avec lui.
    Ils s’abonnent au journal.
    Il a cliqué sur l’image.
    On ne manque pas de pain ici.
    La ville partage l’eau du puits.
    Nous lisons aussi le soir.
    Retrouvez-vous la clé ?
    Le don fait plaisir.
    Il n’hésite pas à partir.
    """,
    "es": """
    Ella comparte su pan.
    ¿Comparte usted su pan?
    «Ven. Haz clic aquí y espera», dijo él.
    Los niños descubren la ciudad.
    Se suscribe al diario.
    Hizo clic en la foto.
    No se pierde el sol aquí.
    Lee mucho por la noche.
    La gente se une al coro.
    Mira al mar y calla.
    Conoce a todos en el barrio.
    Sigue lloviendo en el norte.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_call_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("calls", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_no_call_is_found(language: str, text: str) -> None:
    assert told("calls", unmarked(text)[0], language) == []
