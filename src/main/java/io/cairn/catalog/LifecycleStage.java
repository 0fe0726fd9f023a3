package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;

/** One of the seven steps of machine-learning work, in their order; a portfolio shows which it covers. */
public record LifecycleStage(Slug slug, String name, String question, String summary) implements Serializable {}
