"""The list of actors that a house keeps: read from text, written as text, held against another list."""

from zielkreis.domain.actors.changes import changes_between
from zielkreis.domain.actors.list_text import ActorListInvalid, parse_actor_list
from zielkreis.domain.actors.list_writing import write_actor_list
from zielkreis.domain.actors.remarks import remarks_on

__all__ = ["ActorListInvalid", "changes_between", "parse_actor_list", "remarks_on", "write_actor_list"]
