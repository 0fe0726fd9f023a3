package io.cairn.insight;

import io.cairn.shared.Slug;
import java.io.Serializable;

/** How many follow a roadmap to a career role that they made in a time. */
public record RoleChosen(Slug role, int people) implements Serializable {}
