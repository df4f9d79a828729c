-- read 0 dataset
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."kind" as "c2", "t0"."edition" as "c3", "t0"."title" as "c4", "t0"."description" as "c5", "t1"."code" as "c6", "t0"."publisher_name" as "c7", "t0"."licence" as "c8", "t0"."attribution" as "c9", "t0"."source_url" as "c10", "t0"."update_frequency" as "c11", "t0"."published_on" as "c12", "t0"."updated_on" as "c13", "t0"."imported_at" as "c14", "t0"."sample" as "c15", "t0"."listed" as "c16", "t0"."version" as "c17", "t0"."row_count" as "c18", "t0"."rejected_count" as "c19", "t0"."columns" as "c20" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 1 findings
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."line" as "c0", "t0"."column_name" as "c1", "t0"."value" as "c2", "t0"."rule" as "c3", "t0"."message" as "c4", "t0"."severity" as "c5", "t0"."id" as "c6" from "finding" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 1 findings, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "finding" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 2 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 2 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 3 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 3 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 4 populations
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."total" as "c0", "t0"."id" as "c1" from "population" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 4 populations, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "population" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 5 dataset
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."kind" as "c2", "t0"."edition" as "c3", "t0"."title" as "c4", "t0"."description" as "c5", "t1"."code" as "c6", "t0"."publisher_name" as "c7", "t0"."licence" as "c8", "t0"."attribution" as "c9", "t0"."source_url" as "c10", "t0"."update_frequency" as "c11", "t0"."published_on" as "c12", "t0"."updated_on" as "c13", "t0"."imported_at" as "c14", "t0"."sample" as "c15", "t0"."listed" as "c16", "t0"."version" as "c17", "t0"."row_count" as "c18", "t0"."rejected_count" as "c19", "t0"."columns" as "c20" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 6 findings
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."line" as "c0", "t0"."column_name" as "c1", "t0"."value" as "c2", "t0"."rule" as "c3", "t0"."message" as "c4", "t0"."severity" as "c5", "t0"."id" as "c6" from "finding" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 6 findings, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "finding" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 7 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 7 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 8 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 8 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 9 populations
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."total" as "c0", "t0"."id" as "c1" from "population" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 9 populations, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "population" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 10 dataset
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."kind" as "c2", "t0"."edition" as "c3", "t0"."title" as "c4", "t0"."description" as "c5", "t1"."code" as "c6", "t0"."publisher_name" as "c7", "t0"."licence" as "c8", "t0"."attribution" as "c9", "t0"."source_url" as "c10", "t0"."update_frequency" as "c11", "t0"."published_on" as "c12", "t0"."updated_on" as "c13", "t0"."imported_at" as "c14", "t0"."sample" as "c15", "t0"."listed" as "c16", "t0"."version" as "c17", "t0"."row_count" as "c18", "t0"."rejected_count" as "c19", "t0"."columns" as "c20" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 11 findings
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."line" as "c0", "t0"."column_name" as "c1", "t0"."value" as "c2", "t0"."rule" as "c3", "t0"."message" as "c4", "t0"."severity" as "c5", "t0"."id" as "c6" from "finding" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 11 findings, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "finding" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 12 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 12 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 13 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 13 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 14 populations
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."total" as "c0", "t0"."id" as "c1" from "population" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 14 populations, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "population" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
