/** One runnable file for each taste in the README. */
@NullMarked
package org.indh.example;

import org.jspecify.annotations.NullMarked;
