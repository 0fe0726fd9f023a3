/**
 * What has been done. Progress belongs to the person and the thing in the catalogue, never to a roadmap: whoever changes
 * the target role keeps everything.
 */
@NullMarked
package io.cairn.progress;

import org.jspecify.annotations.NullMarked;
