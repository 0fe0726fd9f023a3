package io.cairn.catalog;

/**
 * An edition has been published; announced within the publishing transaction. What has to be stored with it listens
 * right then, everybody else after the commit. Other nodes do not hear of it: they notice the new number within half a
 * minute.
 */
public record EditionPublished(int number, CatalogContent content) {}
