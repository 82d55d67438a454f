/** The published code lists and the resources of indh-core made of them; here because this module reads XML. */
@NullMarked
package org.indh.spreadsheet.codelist;

import org.jspecify.annotations.NullMarked;
