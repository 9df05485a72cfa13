package org.interdict.model.catalogue;

import java.util.List;
import org.interdict.model.unit.ParameterDeclaration;

/** Every model parameter: those of the world's parts, then those of the mechanisms. */
public final class Parameters {
    /** In the order of {@code list parameters}. */
    public static final List<ParameterDeclaration> ALL = Mechanisms.ALL.stream()
            .flatMap(mechanism -> mechanism.parameters().stream())
            .toList();

    private Parameters() {}
}
