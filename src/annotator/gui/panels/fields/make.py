"""The right editor for an attribute of the codebook."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Attribute, AttributeType
from annotator.gui.language import in_language
from annotator.gui.panels.fields.addresses_field import AddressesField
from annotator.gui.panels.fields.choice_field import ChoiceField
from annotator.gui.panels.fields.choice_list_field import ChoiceListField
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.number_field import NumberField
from annotator.gui.panels.fields.text_field import TextField

_IN_VIEW: Final = 4
"""As many values are shown side by side; more go into a list."""


def field_for(attribute: Attribute) -> Field:
    """Return an editor for the values of *attribute*, named by its identifier."""
    label = in_language(attribute.name)
    match attribute.type:
        case AttributeType.CHOICE:
            options = [(choice.id, in_language(choice.name)) for choice in attribute.choices]
            kind = ChoiceField if len(options) <= _IN_VIEW else ChoiceListField
            return kind(attribute.id, label, options)
        case AttributeType.YES_NO:
            yes = QCoreApplication.translate("Fields", "Yes")
            no = QCoreApplication.translate("Fields", "No")
            return ChoiceField(attribute.id, label, [(True, yes), (False, no)])
        case AttributeType.NUMBER:
            return NumberField(attribute.id, label)
        case AttributeType.ADDRESSES:
            return AddressesField(attribute.id, label)
        case AttributeType.TEXT:
            return TextField(attribute.id, label)
