/**
 * Codes: what people call the parts of their documents, and the published lists that codes are taken from.
 *
 * <p>{@link org.indh.core.code.Coded} is a part that has a code, {@link org.indh.core.code.CodeParts} what such a code is
 * made of. {@link org.indh.core.code.CodeList} is a published list with its publisher, edition and withdrawn codes. Of
 * these lists are {@link org.indh.core.code.PolicyMarker} and {@link org.indh.core.code.SectorAllocation}, what donors ask
 * a programme to be marked with, and {@link org.indh.core.code.SdgTarget}. Communes and provinces have codes of their own
 * and stand with the gazetteer; what is wrong with a code is said by rules, not here.
 */
@NullMarked
package org.indh.core.code;

import org.jspecify.annotations.NullMarked;
