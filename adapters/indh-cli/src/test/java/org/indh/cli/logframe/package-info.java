/** What is found in whole logframes: published ones, the project's own example, and the example changed. */
@NullMarked
package org.indh.cli.logframe;

import org.jspecify.annotations.NullMarked;
