-- Bookings of which no two on a court may lie closer than a gap: the exclusion constraint of the documentation, and nothing that slows it down.
create extension btree_gist;

create table request (id text, court int not null, starts int not null, ends int not null, nr serial);

create unlogged table booking (
    id text not null,
    court int not null,
    blocked int4range not null,
    exclude using gist (court with =, blocked with &&)
);

-- Books every request in order, each against those before it, in one statement: the fastest way there is.
create function book_all(gap int) returns bigint language sql as $$
    with added as (
        insert into booking
        select id, court, int4range(starts, ends + gap) from request order by nr
        on conflict do nothing
        returning 1)
    select count(*) from added
$$;

-- Times it for some milliseconds, in passes over an empty table, and returns nanoseconds per request.
create function time_all(gap int, milliseconds int) returns double precision language plpgsql as $$
declare
    passes int := 0;
    total interval := interval '0';
    started timestamptz;
begin
    loop
        truncate booking;
        started := clock_timestamp();
        perform book_all(gap);
        total := total + (clock_timestamp() - started);
        passes := passes + 1;
        exit when total >= milliseconds * interval '1 millisecond';
    end loop;
    return extract(epoch from total) * 1e9 / passes / (select count(*) from request);
end $$;

-- One client's share of the requests, each in a transaction of its own.
create procedure book_share(share int, shares int, gap int) language plpgsql as $$
declare
    one record;
begin
    for one in select id, court, starts, ends from request where nr % shares = share order by nr loop
        insert into booking values (one.id, one.court, int4range(one.starts, one.ends + gap)) on conflict do nothing;
        commit;
    end loop;
end $$;

-- The accepted that stand in each other's way, and the refused that nothing stood in the way of: none and none.
create function proof(gap int) returns int[] language sql as $$
    select array[
        (select count(*) from (select lag(upper(blocked)) over (partition by court order by blocked) > lower(blocked) as meets from booking) pairs where meets),
        (select count(*) from request
         where not exists (select from booking where booking.id = request.id)
           and not exists (select from booking where booking.court = request.court and blocked && int4range(starts, ends + gap)))]::int[]
$$;
