using Npgsql;

namespace Utleie.Stores.Tests;

/// <summary>The schema of 001 §12.2, table by table in its order and words.</summary>
public sealed class PostgresSchemaTests(Postgres postgres)
{
    private const string Columns = """
        SELECT column_name || ' ' || upper(data_type) || COALESCE('(' || character_maximum_length || ')', '')
          || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END || COALESCE(' DEFAULT ' || split_part(column_default, '::', 1), '')
        FROM information_schema.columns WHERE table_name = @table
        """;

    [Theory]
    [InlineData("rental_objects", """
        id UUID NOT NULL DEFAULT gen_random_uuid()
        category CHARACTER VARYING(50) NOT NULL
        subcategory CHARACTER VARYING(100)
        status CHARACTER VARYING(50) NOT NULL DEFAULT 'draft'
        slug CHARACTER VARYING(255) NOT NULL
        internal_code CHARACTER VARYING(50)
        owner_unit CHARACTER VARYING(255) NOT NULL
        display_name CHARACTER VARYING(255) NOT NULL
        internal_name CHARACTER VARYING(255)
        location JSONB NOT NULL
        audience JSONB
        time_logic JSONB
        pricing JSONB
        workflow JSONB
        content JSONB
        category_data JSONB
        created_at TIMESTAMP WITH TIME ZONE DEFAULT now()
        created_by CHARACTER VARYING(255)
        updated_at TIMESTAMP WITH TIME ZONE DEFAULT now()
        updated_by CHARACTER VARYING(255)
        published_at TIMESTAMP WITH TIME ZONE
        version INTEGER NOT NULL DEFAULT 1
        """)]
    [InlineData("contacts", """
        id UUID NOT NULL DEFAULT gen_random_uuid()
        rental_object_id UUID NOT NULL
        name CHARACTER VARYING(255) NOT NULL
        role CHARACTER VARYING(100)
        email CHARACTER VARYING(255)
        phone CHARACTER VARYING(50)
        is_primary BOOLEAN DEFAULT false
        is_emergency BOOLEAN DEFAULT false
        """)]
    [InlineData("gallery_images", """
        id UUID NOT NULL DEFAULT gen_random_uuid()
        rental_object_id UUID NOT NULL
        url TEXT NOT NULL
        thumbnail_url TEXT
        caption TEXT
        is_primary BOOLEAN DEFAULT false
        sort_order INTEGER DEFAULT 0
        """)]
    [InlineData("attachments", """
        id UUID NOT NULL DEFAULT gen_random_uuid()
        rental_object_id UUID NOT NULL
        name CHARACTER VARYING(255) NOT NULL
        type CHARACTER VARYING(50) NOT NULL
        url TEXT NOT NULL
        category CHARACTER VARYING(50)
        uploaded_at TIMESTAMP WITH TIME ZONE DEFAULT now()
        """)]
    [InlineData("blackout_periods", """
        id UUID NOT NULL DEFAULT gen_random_uuid()
        rental_object_id UUID NOT NULL
        name CHARACTER VARYING(255) NOT NULL
        from_date DATE NOT NULL
        to_date DATE NOT NULL
        reason TEXT
        recurring BOOLEAN DEFAULT false
        visible BOOLEAN DEFAULT true
        """)]
    public async Task Table_HasTheColumnsOfTheDocument(string table, string columns)
    {
        await using var database = await postgres.Database();
        var there = await database.Query(Columns, new { table });
        Assert.All(columns.Split('\n', StringSplitOptions.TrimEntries), column => Assert.Contains(column, there));
    }

    [Theory]
    [InlineData("idx_rental_objects_category", "category")]
    [InlineData("idx_rental_objects_status", "status")]
    [InlineData("idx_rental_objects_owner", "owner_unit")]
    [InlineData("idx_rental_objects_slug", "slug")]
    public async Task Index_IsTheDocuments(string index, string column)
    {
        await using var database = await postgres.Database();
        Assert.Equal(
            [$"CREATE INDEX {index} ON public.rental_objects USING btree ({column})"],
            await database.Query("SELECT indexdef FROM pg_indexes WHERE indexname = @index", new { index }));
    }

    [Fact]
    public async Task Slug_IsUnique()
    {
        await using var database = await postgres.Database();
        Assert.Equal(["UNIQUE (slug)"], await database.Query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'rental_objects_slug_key'"));
    }

    [Fact]
    public async Task Spans_ExcludeEachOther()
    {
        await using var database = await postgres.Database();
        Assert.Equal(
            ["EXCLUDE USING gist (rental_object_id WITH =, court WITH =, span WITH &&) WHERE (excludes)"],
            await database.Query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'booking_spans_never_overlap'"));
    }

    [Fact]
    public async Task Migrations_RunOnceWhenHostsStartTogether()
    {
        await using var database = await postgres.OwnDatabase(withSchema: false);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(database.Open, TestContext.Current.CancellationToken)));
        Assert.Equal(
            ["0001_rental_objects.sql", "0002_bookings.sql", "0003_audit_log_and_receipts.sql", "0004_requests_and_issues.sql"],
            await database.Query("SELECT name FROM schema_migrations ORDER BY name"));
    }

    [Fact]
    public async Task Migrations_KeepNothingOfAFailure()
    {
        await using var database = await postgres.OwnDatabase(withSchema: false);
        await database.Query("CREATE TABLE receipts (other INTEGER)");
        await Assert.ThrowsAsync<PostgresException>(() => database.Open());
        Assert.Equal(["receipts"], await database.Query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task Migrations_RefuseOneThatWasChangedAfterItRan()
    {
        await using var database = await postgres.OwnDatabase(withSchema: true);
        await database.Query("UPDATE schema_migrations SET digest = 'other' WHERE name = '0002_bookings.sql'");
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => database.Open());
        Assert.Contains("0002_bookings.sql", error.Message, StringComparison.Ordinal);
    }
}
