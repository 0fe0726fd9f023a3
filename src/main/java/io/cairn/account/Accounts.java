package io.cairn.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailKey(String emailKey);

    @Query("select count(a) > 0 from Account a where a.disabled = false and :authority member of a.authorities")
    boolean anybodyHas(Authority authority);

    @Query("select a.displayName from Account a where a.id = :id and a.disabled = false")
    Optional<String> findNameOfEnabled(UUID id);
}
