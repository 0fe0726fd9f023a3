/** What the tests stand on. Only this package knows how the imagined browser and the test database are made. */
@org.jspecify.annotations.NullMarked
package io.cairn.support;
