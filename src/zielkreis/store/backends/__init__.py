"""Django's databases with one difference: what keeps a store from working is told in German."""
