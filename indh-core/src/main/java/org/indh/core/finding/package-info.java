/** What was found, and where it stands: knows nothing of rules or files. */
@NullMarked
package org.indh.core.finding;

import org.jspecify.annotations.NullMarked;
