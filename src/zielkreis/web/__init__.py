"""The browser: pages on the use cases of ``service``; decides nothing."""
