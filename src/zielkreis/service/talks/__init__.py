"""The talks about a draft, one module a use case: begun, received, demanded, answered, promised, shown."""
