"""The shapes that pass between rooms: bank, response, evidence, costs, relationships, finding, block."""
