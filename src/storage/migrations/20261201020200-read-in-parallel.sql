-- Every policy asks what the person may read. The function says nothing but a setting of the transaction, which workers are told
-- as well; as it was not marked so, no statement under a policy was ever read by several processes at once.
alter function readable_audiences() parallel safe;
