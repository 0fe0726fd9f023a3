/**
 * What can be learned: career roles, skills and their units, learning resources, project briefs, certifications.
 *
 * <p>Working tables (the {@code Draft...} entities) hold the draft. Publishing checks it and stores an immutable,
 * numbered {@link io.cairn.catalog.Edition}; everybody else reads the {@link io.cairn.catalog.Catalog} of an edition.
 */
@NullMarked
package io.cairn.catalog;

import org.jspecify.annotations.NullMarked;
