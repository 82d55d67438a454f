/** The documents of a programme as people publish them, judged together, from the files to the report. */
@NullMarked
package org.indh.cli.dossier;

import org.jspecify.annotations.NullMarked;
