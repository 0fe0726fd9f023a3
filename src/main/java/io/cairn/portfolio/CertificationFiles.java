package io.cairn.portfolio;

import io.cairn.file.FileUse;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which uploaded certificates are still needed. */
@Component
class CertificationFiles implements FileUse {

    private final CertificationRows certifications;

    CertificationFiles(CertificationRows certifications) {
        this.certifications = certifications;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> files) {
        return certifications.filesAmong(files);
    }
}
