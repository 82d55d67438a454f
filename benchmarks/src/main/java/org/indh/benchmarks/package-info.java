/** Speed, measured beside what a user would pick instead. */
@NullMarked
package org.indh.benchmarks;

import org.jspecify.annotations.NullMarked;
