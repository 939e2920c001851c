"""Rules of law: § 48b and § 18b SGB II, one module a rule."""
