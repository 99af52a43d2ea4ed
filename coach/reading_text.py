"""What counts as text: everything else is a clear error with a hint."""

from __future__ import annotations

import re
import unicodedata

from coach.errors import CoachError

MAX_WORDS = 2000
MAX_WORD = 300  # letters
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
# The commonest words of English; a text of some length with none of them is in another language.
_ENGLISH = frozenset(
    "the a an i you he she it we they my your his her is are was were be to of and in on for not no do did have had with"
    " that this at me so but what when if can will just dont don't im i'm u ur ok please im get got it's its all up out".split()
)


def line(text: str, limit: int = 80) -> str:
    """A short field as one line without control characters or broken ones."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn")).strip()[:limit]


def readable(text: str, what: str = "text") -> str:
    """The text without control characters, normalised.

    Raises CoachError when it is empty, has no words, is too long, or is not English.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn"))
    text = re.sub(r"[ \t]{3,}", "  ", re.sub(r"\n[ \t\n]*\n", "\n\n", text)).strip()
    if not text:
        raise CoachError(
            f"There is no {what}.", 'Give it as an argument, such as coach rewrite "your draft", or on standard input.'
        )
    if not any(c.isalpha() for c in text):
        raise CoachError(
            f"There are no words in this {what}.", "Write what you want to say; symbols and emoji alone are not enough."
        )
    words = text.split()
    if len(words) > MAX_WORDS:
        raise CoachError(
            f"This {what} has {len(words):,} words; the coach takes {MAX_WORDS:,}.",
            "Split it, or keep the part that matters most.",
        )
    if max(map(len, words)) > MAX_WORD:
        raise CoachError(
            f"This {what} holds a run of over {MAX_WORD} letters without a space.", "Take it out and try again."
        )
    letters = [c for c in text if c.isalpha()]
    if sum(bool(_LATIN.match(c)) for c in letters) < 0.5 * len(letters) or _foreign(words):
        raise CoachError(
            "This does not seem to be English.",
            "The coach only understands English so far. Write it in English, in your own way.",
        )
    return text


# Common words of languages that people may try, none of them an English word.
_OTHER = (
    frozenset(
        "ich du nicht mich dich und ist das die der wir ihr sie warum wenn auf aber immer nie mit dir mir bist hast"
        " je tu ne pas le les des une est vous nous pourquoi toujours jamais avec mais dans que qui moi toi suis pour"
        " yo el los las una por porque siempre nunca con pero eres estoy muy mi te lo del ella cuando nada"
        " io il gli che non sei sono perch\u00e9 sempre mai anche tuo mio della"
        " eu voc\u00ea n\u00e3o uma voce nao sempre porqu\u00ea meu minha ik jij niet het een waarom altijd nooit"
        " nie jest czy dlaczego zawsze bir ve neden hep ama \u00e7ok".split()
    )
    - _ENGLISH
)


def _foreign(words: list[str]) -> bool:
    """Whether words of other languages outnumber the common English ones."""
    low = [re.sub(r"[^\w']", "", w.lower().replace("\u2019", "'")) for w in words]
    english, other = sum(w in _ENGLISH for w in low), sum(w in _OTHER for w in low)
    return (other >= 2 and other > english) or (len(low) >= 8 and english + other < 0.06 * len(low))
