/** The whole catalogue of rules: its words in three languages, its examples, and the document made of it. */
@NullMarked
package org.indh.cli.rules;

import org.jspecify.annotations.NullMarked;
