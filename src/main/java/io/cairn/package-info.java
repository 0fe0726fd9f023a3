@NullMarked
package io.cairn;

import org.jspecify.annotations.NullMarked;
