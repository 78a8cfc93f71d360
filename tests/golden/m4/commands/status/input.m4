syscmd(`exit 3')sysval esyscmd(`echo a; exit 4')sysval syscmd(`exit 127')sysval
