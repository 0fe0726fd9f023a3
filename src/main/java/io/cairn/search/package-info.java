/**
 * Finds things of the catalogue by words: PostgreSQL's full text search over one table of entries, and trigrams for
 * what is misspelt.
 */
@NullMarked
package io.cairn.search;

import org.jspecify.annotations.NullMarked;
