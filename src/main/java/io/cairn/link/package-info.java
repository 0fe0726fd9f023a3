/**
 * Whether the addresses in the catalogue's draft still lead somewhere: looked up on demand and once a day, carefully, as
 * whoever writes an address may want the portal to knock at a door that only it can reach.
 */
@NullMarked
package io.cairn.link;

import org.jspecify.annotations.NullMarked;
