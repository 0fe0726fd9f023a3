package io.cairn.catalog;

/**
 * An edition has been published; announced within the publishing transaction, so listen after its commit. Other nodes
 * do not hear of it: they notice the new number within half a minute.
 */
public record EditionPublished(int number) {}
