package io.cairn.catalog;

/**
 * An edition has been published; announced within the publishing transaction. What has to be stored with it listens
 * right then, everybody else after the commit. Other nodes do not hear of this one; they are told the number.
 */
public record EditionPublished(int number, CatalogContent content) {}
