-- read 0 taxCollections
select "t0"."id" as "c0", "t0"."fiscal_year" as "c1", "t0"."tax_item" as "c2", "t0"."part" as "c3", "t0"."arrears" as "c4", "t0"."assessed_yen" as "c5", "t0"."collected_yen" as "c6", "t0"."written_off_yen" as "c7", "t0"."unpaid_yen" as "c8", "t0"."rate" as "c9", "t0"."is_total" as "c10", "t0"."unit_declared" as "c11", "t0"."unit_evidence" as "c12", "t1"."name" as "c13", "t2"."kind" as "c14", "t0"."source_line" as "c15", "t0"."source_original" as "c16", "t3"."columns" as "c17" from "tax_collection" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "source_file" as "t3" on "t3"."id" = "t0"."file_id" order by "t0"."source_line", "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 taxCollections, count
select count(*) from "tax_collection" as "t0"
-- read 1 taxCollections
select "t0"."unpaid_yen" as "c0", "t0"."id" as "c1" from "tax_collection" as "t0" where "t0"."arrears" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'ARREARS'
--   ?2 = the page size
-- read 2 taxCollection
select "t0"."tax_item" as "c0", "t0"."assessed_yen" as "c1", "t1"."id" as "c2" from "tax_collection" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 3 taxCollections, count
select count(*) from "tax_collection" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
