"""The labels of one statement: kind, responsibility, parts, support (contract, sections 1 to 5).

The folders are the stages: ``analysis``, ``quantities``, ``parts`` and ``kinds``, then ``responsibility`` and
``support``. ``contents`` holds what the first stages find, ``label`` is the way through all of them.
"""
