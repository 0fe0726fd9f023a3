/**
 * What strangers see first: career roles, skills and the guide, read from the published edition. The estimates on them
 * come through {@link io.cairn.catalog.ui.RoleEstimateSource}, because planning is a feature above this one.
 */
@NamedInterface("ui")
@NullMarked
package io.cairn.catalog.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
