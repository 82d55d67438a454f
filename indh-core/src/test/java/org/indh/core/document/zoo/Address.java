package org.indh.core.document.zoo;

import org.jspecify.annotations.Nullable;

/** A nested record with a required component. */
public record Address(String street, @Nullable String town) {}
