-- What is asked of the millions: variables of thousands of requests, in a table by the name of their question.
select setseed(0.5);
create unlogged table sample as
  select f.id, f.name, f.municipality_id as code, f.category
  from (select md5('facility' || floor(random() * (select sum(row_count) from dataset where kind <> 'EVENT'))::bigint) as id
    from generate_series(1, 8000)) as picked join facility f using (id);

create function base64(bytes bytea) returns text language sql immutable as $$ select translate(encode(bytes, 'base64'), E'\n', '') $$;

-- A text in a cursor: what it is, its length, itself.
create function key_of(value text) returns bytea language sql immutable as $$
  select '\x03'::bytea || decode(lpad(to_hex(octet_length(value)), 2, '0') || '000000', 'hex') || convert_to(value, 'UTF8') $$;

create unlogged table asked as
  select 'point' as question, json_build_object('id', base64(convert_to('Facility:' || id, 'UTF8'))) as variables from sample
  union all select 'filtered', json_build_object('code', code, 'category', category) from sample
  -- Every cursor of a list begins alike.
  union all select 'deep', json_build_object('after', base64(substring(decode(:'cursor', 'base64') for 9) || key_of(name) || key_of(id)))
    from sample where octet_length(name) < 256
  union all select 'nested', json_build_object('code', code) from sample
  union all select 'prefix', json_build_object('prefix', left(name, 2 + (hashtext(id) & 1))) from sample
  union all select 'totals', json_build_object('code', code) from municipality;
