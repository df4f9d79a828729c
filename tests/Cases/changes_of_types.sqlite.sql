-- read 0 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then ?1 else -2 end as version, case when s.kept = 1 then ?2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= ?3 and exists (select 1 from data_version as k where k.number = ?4 and k.made_at = ?5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."shown" as "c0", "t0"."version" as "c1", "t0"."changed_at" as "c2", case when "t0"."shown" = 1 then "t0"."id" end as "c3", case when "t0"."shown" = 2 then "t0"."id" end as "c4", case when "t0"."shown" = 3 then "t0"."id" end as "c5", case when "t0"."shown" = 4 then "t0"."id" end as "c6", case when "t0"."shown" = 5 then "t0"."id" end as "c7", case when "t0"."shown" = 6 then "t0"."id" end as "c8", case when "t0"."shown" = 7 then "t0"."id" end as "c9", case when "t0"."shown" = 8 then "t0"."id" end as "c10", case when "t0"."shown" = 9 then "t0"."id" end as "c11", case when "t0"."shown" = 10 then "t0"."id" end as "c12", case when "t0"."shown" = 11 then "t0"."id" end as "c13", case when "t0"."shown" = 12 then "t0"."id" end as "c14", "t0"."entity" as "c15", "t0"."id" as "c16" from (select u.*, v.at as changed_at from (select * from (select 1 as entity, "r0".id as id, "r0".version as version, 1 as shown from "area" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?6, ?7) and ?8 order by "r0".version, "r0".id limit ?9) as "b0" union all select * from (select 2 as entity, "r0".id as id, "r0".version as version, 2 as shown from "budget" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?10, ?11) and ?12 order by "r0".version, "r0".id limit ?9) as "b1" union all select * from (select 3 as entity, "r0".id as id, "r0".version as version, 3 as shown from "budget_item" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?13, ?14) and ?15 order by "r0".version, "r0".id limit ?9) as "b2" union all select * from (select 4 as entity, "r0".id as id, "r0".version as version, 4 as shown from "bus_route" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?16, ?17) and ?18 order by "r0".version, "r0".id limit ?9) as "b3" union all select * from (select 5 as entity, "r0".id as id, "r0".version as version, 5 as shown from "dataset" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?19, ?20) and ?21 order by "r0".version, "r0".id limit ?9) as "b4" union all select * from (select 6 as entity, "r0".id as id, "r0".version as version, 6 as shown from "event" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?22, ?23) and ?24 order by "r0".version, "r0".id limit ?9) as "b5" union all select * from (select 7 as entity, "r0".id as id, "r0".version as version, 7 as shown from "facility" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?25, ?26) and ?27 order by "r0".version, "r0".id limit ?9) as "b6" union all select * from (select 8 as entity, "r0".id as id, "r0".version as version, 8 as shown from "municipality" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?28, ?29) and ?30 order by "r0".version, "r0".id limit ?9) as "b7" union all select * from (select 9 as entity, "r0".id as id, "r0".version as version, 9 as shown from "population" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?31, ?32) and ?33 order by "r0".version, "r0".id limit ?9) as "b8" union all select * from (select 10 as entity, "r0".id as id, "r0".version as version, 10 as shown from "table_row" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?34, ?35) and ?36 order by "r0".version, "r0".id limit ?9) as "b9" union all select * from (select 11 as entity, "r0".id as id, "r0".version as version, 11 as shown from "tax_collection" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?37, ?38) and ?39 order by "r0".version, "r0".id limit ?9) as "b10" union all select * from (select 12 as entity, "r0".id as id, "r0".version as version, 12 as shown from "zone" as "r0" where ("r0".version, "r0".id) > ((select version from start) + ?40, ?41) and ?42 order by "r0".version, "r0".id limit ?9) as "b11" union all select * from (select case "g0".entity when ?43 then 1 when ?44 then 2 when ?45 then 3 when ?46 then 4 when ?47 then 5 when ?48 then 6 when ?49 then 7 when ?50 then 8 when ?51 then 9 when ?52 then 10 when ?53 then 11 when ?54 then 12 else 0 end as entity, "g0".id as id, "g0".version as version, 0 as shown from departure as "g0" where ("g0".version, "g0".entity, "g0".id) > ((select gone from start), ?55, ?56) and "g0".is_removed and case "g0".entity when ?43 then ?8 when ?44 then ?12 when ?45 then ?15 when ?46 then ?18 when ?47 then ?21 when ?48 then ?24 when ?49 then ?27 when ?50 then ?30 when ?51 then ?33 when ?52 then ?36 when ?53 then ?39 when ?54 then ?42 else false end order by "g0".version, "g0".entity, "g0".id limit ?9) as "b12") as u left join data_version as v on v.number = u.version order by u.version, u.entity, u.id limit ?9) as t0 order by t0.version, t0.entity, t0.id
--   ?1 = Version of no token
--   ?2 = GoneVersion of no token
--   ?3 = Reach of no token
--   ?4 = Newest of no token
--   ?5 = MadeAt of no token
--   ?6 = 1 where no token is past type Area
--   ?7 = the key in no token where it is of type Area
--   ?8 = whether Area is among [MUNICIPALITY, DATASET, AREA]
--   ?9 = the page size and one
--   ?10 = 1 where no token is past type Budget
--   ?11 = the key in no token where it is of type Budget
--   ?12 = whether Budget is among [MUNICIPALITY, DATASET, AREA]
--   ?13 = 1 where no token is past type BudgetItem
--   ?14 = the key in no token where it is of type BudgetItem
--   ?15 = whether BudgetItem is among [MUNICIPALITY, DATASET, AREA]
--   ?16 = 1 where no token is past type BusRoute
--   ?17 = the key in no token where it is of type BusRoute
--   ?18 = whether BusRoute is among [MUNICIPALITY, DATASET, AREA]
--   ?19 = 1 where no token is past type Dataset
--   ?20 = the key in no token where it is of type Dataset
--   ?21 = whether Dataset is among [MUNICIPALITY, DATASET, AREA]
--   ?22 = 1 where no token is past type Event
--   ?23 = the key in no token where it is of type Event
--   ?24 = whether Event is among [MUNICIPALITY, DATASET, AREA]
--   ?25 = 1 where no token is past type Facility
--   ?26 = the key in no token where it is of type Facility
--   ?27 = whether Facility is among [MUNICIPALITY, DATASET, AREA]
--   ?28 = 1 where no token is past type Municipality
--   ?29 = the key in no token where it is of type Municipality
--   ?30 = whether Municipality is among [MUNICIPALITY, DATASET, AREA]
--   ?31 = 1 where no token is past type Population
--   ?32 = the key in no token where it is of type Population
--   ?33 = whether Population is among [MUNICIPALITY, DATASET, AREA]
--   ?34 = 1 where no token is past type TableRow
--   ?35 = the key in no token where it is of type TableRow
--   ?36 = whether TableRow is among [MUNICIPALITY, DATASET, AREA]
--   ?37 = 1 where no token is past type TaxCollection
--   ?38 = the key in no token where it is of type TaxCollection
--   ?39 = whether TaxCollection is among [MUNICIPALITY, DATASET, AREA]
--   ?40 = 1 where no token is past type Zone
--   ?41 = the key in no token where it is of type Zone
--   ?42 = whether Zone is among [MUNICIPALITY, DATASET, AREA]
--   ?43 = 'Area'
--   ?44 = 'Budget'
--   ?45 = 'BudgetItem'
--   ?46 = 'BusRoute'
--   ?47 = 'Dataset'
--   ?48 = 'Event'
--   ?49 = 'Facility'
--   ?50 = 'Municipality'
--   ?51 = 'Population'
--   ?52 = 'TableRow'
--   ?53 = 'TaxCollection'
--   ?54 = 'Zone'
--   ?55 = GoneType of no token
--   ?56 = GoneKey of no token
-- read 1 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then ?1 else -2 end as version, case when s.kept = 1 then ?2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= ?3 and exists (select 1 from data_version as k where k.number = ?4 and k.made_at = ?5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."kept" as "c0", "t0"."version" as "c1", "t0"."made_at" as "c2" from (select kept, newest as version, made_at from start) as t0
--   ?1 = Version of no token
--   ?2 = GoneVersion of no token
--   ?3 = Reach of no token
--   ?4 = Newest of no token
--   ?5 = MadeAt of no token
-- read 2 changes
select "t0"."id" as "c0" from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 changes
select "t0"."id" as "c0" from "budget" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 changes
select "t0"."id" as "c0" from "budget_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 changes
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 changes
select "t0"."id" as "c0", "t0"."title" as "c1", "t1"."id" as "c2", "t1"."name" as "c3" from "dataset" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 7 changes
select "t0"."id" as "c0" from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 changes
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 changes
select "t0"."id" as "c0", "t0"."name" as "c1" from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 10 changes
select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 11 changes
select "t0"."id" as "c0" from "table_row" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 12 changes
select "t0"."id" as "c0" from "tax_collection" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 13 changes
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
