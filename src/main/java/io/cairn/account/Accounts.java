package io.cairn.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailKey(String emailKey);

    Optional<Account> findBySignUpForm(UUID form);

    @Query("select count(a) > 0 from Account a where a.disabled = false and :authority member of a.authorities")
    boolean anybodyHas(Authority authority);

    @Query("select a.displayName from Account a where a.id = :id and a.disabled = false")
    Optional<String> findNameOfEnabled(UUID id);
}
