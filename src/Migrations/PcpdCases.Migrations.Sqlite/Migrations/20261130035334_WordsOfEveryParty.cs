using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WordsOfEveryParty : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Rows without words are written anew when the migration is done.
            migrationBuilder.Sql(
                """
                UPDATE CaseRows SET Words = ''
                WHERE IncidentId IN (
                    SELECT Id FROM Incidents WHERE EarlierReference IS NOT NULL
                    UNION
                    SELECT IncidentId FROM Parties GROUP BY IncidentId HAVING COUNT(*) > 1)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // An earlier version reads these words as well.
        }
    }
}
