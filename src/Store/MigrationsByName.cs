using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update.Internal;

namespace Gateway.Store;

/// <summary>
/// Computes what a migration has to do, without reordering columns: a new field in the middle of a kind shifts the number of all later
/// columns, and SQLite would copy the whole table to change numbers that no statement uses. A new column goes to the end.
/// </summary>
[SuppressMessage("Usage", "EF1001", Justification = "EF has no public way to leave a difference out; used only when a migration is made.")]
internal sealed class MigrationsByName(
    IRelationalTypeMappingSource typeMappings,
    IMigrationsAnnotationProvider migrationAnnotations,
    IRelationalAnnotationProvider annotations,
    IRowIdentityMapFactory rows,
    CommandBatchPreparerDependencies batches)
    : MigrationsModelDiffer(typeMappings, migrationAnnotations, annotations, rows, batches)
{
    public override IReadOnlyList<MigrationOperation> GetDifferences(IRelationalModel? source, IRelationalModel? target) =>
        [.. base.GetDifferences(source, target).Where(operation => operation is not AlterColumnOperation alter || !IsOrderOnly(alter))];

    private static bool IsOrderOnly(AlterColumnOperation alter)
    {
        var old = alter.OldColumn;
        return (alter.ClrType, alter.ColumnType, alter.IsNullable, alter.Collation)
                == (old.ClrType, old.ColumnType, old.IsNullable, old.Collation)
            && alter.GetAnnotations().Concat(old.GetAnnotations()).All(a => a.Name == RelationalAnnotationNames.ColumnOrder);
    }
}
