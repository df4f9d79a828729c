-- Makes millions of rows of the real ones that were imported: each a copy of some real row, under an id and a name of its own. Real rows
-- give the municipalities too, as unevenly as they are spread in the one national list. In the table they lie by municipality, as files
-- bring them. Then: call multiply_facilities(12000000), call multiply_events(8000000, 12000000), and at last call describe_datasets().

-- The table `listed` holds the list of src/Catalog. The 1,741 municipalities and 47 prefectures; the wards of large cities publish nothing of their own.
delete from listed where name ~ '市.+区$';
insert into municipality (id, code, name, name_kana, prefecture)
  select code, code, name, kana, prefecture from listed where code not in (select id from municipality);

-- Most real rows are of two long lists, of one kind each; the others are taken more often, so that kinds are mixed.
create unlogged table seed as
  select row_number() over () - 1 as number, f.*
  from facility f cross join generate_series(1, case category when 'EVACUATION_SITE' then 1 when 'FOOD_BUSINESS' then 5 else 40 end);
create unlogged table event_seed as select row_number() over () - 1 as number, e.* from event e;

-- A lot is what is given to a municipality at once; each has ten, and one more for each of its real rows.
create unlogged table lot as
  select row_number() over (order by code, id) - 1 as number, code, city
  from (select code, left(name, -1) as city, '' as id from listed cross join generate_series(1, 10)
    union all select listed.code, left(listed.name, -1), f.id from listed join facility f on f.municipality_id = listed.code) as given;
analyze seed, event_seed, lot;

create function size_of(of text) returns bigint language plpgsql stable as $$
declare answer bigint; begin execute format('select count(*) from %I', of) into answer; return answer; end $$;

-- A number from 0 to below the bound, always the same for the same two.
create function pick(n bigint, salt int, bound bigint) returns bigint language sql immutable as $$
  select (hashint8(n + salt * 1000000007::bigint) & 2147483647) % bound $$;

create function varied(name text, city text, n bigint) returns text language sql immutable as $$
  select case n % 4
    when 0 then name
    when 1 then (array['新','東','西','南','北','中央','上','下','大','小'])[1 + n / 4 % 10] || name
    when 2 then city || name
    else name || '第' || 1 + n / 4 % 50 end $$;

-- Rows that are copies of others in all but the changes. Without what they were made of, and with the indexes that the table had.
create procedure refill(of text, changes jsonb, source text) language plpgsql as $$
declare
  indexes text[] := array(
    select replace(pg_get_indexdef(indexrelid), 'CREATE INDEX', 'create index') from pg_index where indrelid = of::regclass and not indisprimary);
  old text[] := array(select indexrelid::regclass::text from pg_index where indrelid = of::regclass and not indisprimary);
  key text := (select conname from pg_constraint where conrelid = of::regclass and contype = 'p');
  columns text := (select string_agg(quote_ident(attname), ', ' order by attnum)
    from pg_attribute where attrelid = of::regclass and attnum > 0 and not attisdropped);
  of_row text := (select string_agg(coalesce(changes->>attname, 's.' || quote_ident(attname)), ', ' order by attnum)
    from pg_attribute where attrelid = of::regclass and attnum > 0 and not attisdropped);
  statement text;
begin
  execute format('truncate %I', of);
  execute format('alter table %I drop constraint %I', of, key);
  foreach statement in array old loop execute 'drop index ' || statement; end loop;
  execute format('insert into %I (%s) select %s from %s', of, columns, of_row, source);
  raise notice '% rows of %', clock_timestamp()::time(0), of;
  execute format('alter table %I add constraint %I primary key (id)', of, key);
  foreach statement in array indexes loop
    execute statement;
    raise notice '% %', clock_timestamp()::time(0), statement;
  end loop;
end $$;

create procedure multiply_facilities(wanted bigint) language plpgsql as $$
declare each bigint := ceil(wanted::numeric / size_of('lot'));
begin
  call refill('facility', jsonb_build_object(
      'id', 'md5(''facility'' || n)',
      'name', 'varied(s.name, lot.city, n)',
      'match_name', 'varied(s.match_name, lot.city, n)',
      'municipality_id', 'lot.code',
      'area_id', 'null',
      'latitude', 's.latitude + pick(n, 2, 2000) / 100000.0',
      'longitude', 's.longitude + pick(n, 3, 2000) / 100000.0',
      'dataset_id', 'lot.code || ''-'' || s.category',
      'file_id', 'lot.code || ''-'' || s.category'),
    format('lot cross join generate_series(0, %s) as i cross join lateral (select lot.number * %s + i as n) as numbered
      join seed s on s.number = pick(n, 1, %s)', each - 1, each, size_of('seed')));
end $$;

-- Six of ten are at a place of their municipality, and few places have many.
create procedure multiply_events(wanted bigint, facilities bigint) language plpgsql as $$
declare
  each bigint := ceil(wanted::numeric / size_of('lot'));
  places bigint := ceil(facilities::numeric / size_of('lot'));
begin
  call refill('event', jsonb_build_object(
      'id', 'md5(''event'' || n)',
      'name', 'varied(s.name, lot.city, n)',
      'municipality_id', 'lot.code',
      'facility_id', format('case when n %% 10 < 6 then md5(''facility'' || lot.number * %s + pick(n, 5, 1 + pick(n, 6, %s))) end', places, places),
      'start_date', 'to_char(s.start_date::date + pick(n, 7, 1500)::int, ''YYYY-MM-DD'')',
      'end_date', 'to_char(s.end_date::date + pick(n, 7, 1500)::int, ''YYYY-MM-DD'')',
      'dataset_id', 'lot.code || ''-EVENT''',
      'file_id', 'lot.code || ''-EVENT'''),
    format('lot cross join generate_series(0, %s) as i cross join lateral (select lot.number * %s + i as n) as numbered
      join event_seed s on s.number = pick(n, 4, %s)', each - 1, each, size_of('event_seed')));
end $$;

-- Each municipality has a data set of each kind.
create procedure describe_datasets() language plpgsql as $$
begin
  create temp table made on commit drop as
    select dataset_id, municipality_id, category as kind, count(*) as rows from facility group by 1, 2, 3
    union all select dataset_id, municipality_id, 'EVENT', count(*) from event group by 1, 2, 3;
  create temp table pattern on commit drop as
    select kind, (select dataset_id from (select dataset_id, category from seed union all select dataset_id, 'EVENT' from event_seed) as s
      where s.category = kind limit 1) as id from (select distinct kind from made) as kinds;
  create temp table dataset_before on commit drop as select * from dataset;
  create temp table file_before on commit drop as select distinct on (dataset_id) * from source_file;
  call refill('dataset', '{"id": "made.dataset_id", "slug": "made.dataset_id", "publisher_id": "made.municipality_id", "row_count": "made.rows", "origins": "null"}',
    'made join pattern using (kind) join dataset_before s on s.id = pattern.id');
  call refill('source_file', '{"id": "made.dataset_id", "dataset_id": "made.dataset_id"}',
    'made join pattern using (kind) join file_before s on s.dataset_id = pattern.id');
  truncate finding;
end $$;
