package io.cairn.account;

import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Makes the people of a demo. Refuses to work in a real portal, where nobody may have a known password. */
@Service
public class DemoPeople {

    private final Accounts accounts;
    private final AccountRegistry registry;
    private final PasswordEncoder encoder;
    private final boolean demo;

    DemoPeople(
            Accounts accounts,
            AccountRegistry registry,
            PasswordEncoder encoder,
            @Value("${cairn.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.registry = registry;
        this.encoder = encoder;
        this.demo = demo;
    }

    /**
     * The id of the person with this address, who is made if missing; an existing account is left as it is.
     *
     * @throws IllegalStateException outside a demo
     */
    public UUID ensure(EmailAddress email, String displayName, String password, Set<Authority> authorities) {
        if (!demo) {
            throw new IllegalStateException("Known passwords exist in a demo only");
        }
        return accounts.findByEmailKey(EmailAddress.comparable(email.value()))
                .map(Account::id)
                .orElseGet(() -> {
                    var request = new SignUpRequest(UUID.randomUUID(), email, displayName, password, "");
                    return registry.create(request, SignUp.encode(encoder, password), authorities)
                            .orElseThrow()
                            .id();
                });
    }
}
