using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Root = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    IncidentId = table.Column<long>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_IncidentId",
                table: "SearchEntries",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Path",
                table: "SearchEntries",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Root",
                table: "SearchEntries",
                column: "Root");

            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchText USING fts5(names, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4');");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE SearchText;");

            migrationBuilder.DropTable(
                name: "SearchEntries");
        }
    }
}
