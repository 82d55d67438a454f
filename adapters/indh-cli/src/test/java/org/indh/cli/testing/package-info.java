/** What tests of several packages judge with: documents as text, their findings, tables laid out in another way. */
@NullMarked
package org.indh.cli.testing;

import org.jspecify.annotations.NullMarked;
