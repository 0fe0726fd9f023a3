/**
 * Files that people upload: checked, cleaned, kept in the database within a quota, and streamed out again. Other
 * features keep a file by its id, say so as a {@link io.cairn.file.FileUse}, and decide who else may see it.
 */
@NullMarked
package io.cairn.file;

import org.jspecify.annotations.NullMarked;
